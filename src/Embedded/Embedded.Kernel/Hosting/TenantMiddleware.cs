using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Data.Documents;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;

namespace Embedded.Hosting;

/// <summary>Chooses the tenant, opens a scope of it, and hands the request to the tenant's pipeline.</summary>
internal sealed class TenantMiddleware
{
    private readonly IFeatureCollection _serverFeatures;
    private readonly IShellHost _shellHost;
    private readonly IRunningShellTable _table;
    private readonly ILogger _logger;

    public TenantMiddleware(RequestDelegate next, IFeatureCollection serverFeatures, IShellHost shellHost, IRunningShellTable table, ILogger<TenantMiddleware> logger)
    {
        // The tenant's pipeline answers every request: nothing of the host's comes behind it.
        _ = next;
        _serverFeatures = serverFeatures;
        _shellHost = shellHost;
        _table = table;
        _logger = logger;
    }

    public async Task Invoke(HttpContext context)
    {
        try
        {
            await ServeAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            _logger.LogDebug("The client left before {Method} {Path} was answered.", context.Request.Method, context.Request.Path);
        }
        catch (Exception exception) when (!exception.IsFatal())
        {
            await FailAsync(context, exception);
        }
    }

    private static bool ChangesData(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !HttpMethods.IsOptions(request.Method);

    private async Task ServeAsync(HttpContext context)
    {
        await _shellHost.InitializeAsync();

        var settings = _table.Match(context.Request.Host, context.Request.Path);

        if (settings is null || settings.IsDisabled())
        {
            await PlainPage.WriteAsync(context, StatusCodes.Status404NotFound);

            return;
        }

        if (settings.IsInitializing())
        {
            await PlainPage.WriteAsync(context, StatusCodes.Status503ServiceUnavailable);

            return;
        }

        context.UseShellScopeServices();

        var scope = await _shellHost.GetScopeAsync(settings);
        var shell = scope.ShellContext;
        context.Features.Set(new ShellContextFeature
        {
            ShellContext = shell,
            OriginalPath = context.Request.Path,
            OriginalPathBase = context.Request.PathBase,
        });

        await scope.UsingAsync(current => RunAsync(context, current, shell));
    }

    private async Task RunAsync(HttpContext context, ShellScope scope, ShellContext shell)
    {
        if (!string.IsNullOrEmpty(shell.Settings.RequestUrlPrefix))
        {
            PathString prefix = "/" + shell.Settings.RequestUrlPrefix;

            if (context.Request.Path.StartsWithSegments(prefix, StringComparison.OrdinalIgnoreCase, out var matched, out var rest))
            {
                context.Request.PathBase += matched;
                context.Request.Path = rest;
            }
        }

        var pipeline = shell.Pipeline ?? await BuildPipelineAsync(shell);
        if (!ChangesData(context.Request))
        {
            await pipeline.Invoke(context);

            return;
        }

        var documents = scope.ServiceProvider.GetRequiredService<IDocumentStore>();
        var body = CommitBeforeBody.Use(context, () => HasFailed(context) || ShellScope.Current != scope ? Task.CompletedTask : documents.CommitAsync());
        await pipeline.Invoke(context);
        if (HasFailed(context))
        {
            // Whoever turned the failure into an answer knew nothing of what was about to be saved.
            await documents.CancelAsync();
        }

        await body.FinishAsync(context);
    }

    private static bool HasFailed(HttpContext context) => context.Response.StatusCode >= StatusCodes.Status500InternalServerError;

    private async Task<IShellPipeline> BuildPipelineAsync(ShellContext shell)
    {
        await shell.PipelineBuilding.WaitAsync();

        try
        {
            return shell.Pipeline ??= await TenantPipeline.BuildAsync(shell.ServiceProvider, _serverFeatures);
        }
        finally
        {
            shell.PipelineBuilding.Release();
        }
    }

    private async Task FailAsync(HttpContext context, Exception exception)
    {
        _logger.LogError(exception, "{Method} {Path} failed.", context.Request.Method, context.Request.Path);

        if (context.Response.HasStarted)
        {
            // Half an answer must not pass for a whole one.
            context.Abort();

            return;
        }

        var status = RequestFailure.StatusOf(exception);
        RequestFailure.Prepare(context, status);
        await (RequestFailure.WantsJson(context.Request) ? RequestFailure.WriteJsonAsync(context) : PlainPage.WriteAsync(context, status));
    }
}
