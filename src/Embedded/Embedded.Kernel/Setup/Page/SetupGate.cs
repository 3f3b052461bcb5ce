using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Embedded.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;
using OrchardCore.Setup.Services;

namespace Embedded.Setup;

/// <summary>Stands before the site until it is set up: serves <c>/setup</c> to whoever has the token, and 503 elsewhere.</summary>
internal sealed partial class SetupGate(IShellHost shellHost, IShellSettingsManager settingsManager, SetupService setupService, SetupToken token, ILogger<SetupGate> logger) : IStartupFilter
{
    private const long MaxFormLength = 64 * 1024;

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(InvokeAsync);
        next(app);
    };

    private Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var isKnown = shellHost.TryGetSettings(ShellSettings.DefaultShellName, out var settings);
        if (isKnown && settings.IsInitialized())
        {
            return next(context);
        }

        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.XFrameOptions = "DENY";
        context.Response.Headers["Referrer-Policy"] = "same-origin";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
        if (context.Request.Path == "/health/live")
        {
            return context.Response.WriteAsync("Healthy");
        }

        if (context.Request.Path == SetupStyle.Path)
        {
            context.Response.ContentType = "text/css; charset=utf-8";
            return context.Response.WriteAsync(SetupStyle.Text, context.RequestAborted);
        }

        if (context.Request.Path != "/setup")
        {
            context.Response.Headers.RetryAfter = "60";
            return WriteAsync(context, StatusCodes.Status503ServiceUnavailable, SetupPage.Unavailable());
        }

        settings ??= settingsManager.CreateDefaultSettings().AsDefaultShell().AsUninitialized();
        return context.Request.Method switch
        {
            "GET" or "HEAD" => ShowAsync(context, StatusCodes.Status200OK, new SetupForm(), []),
            "POST" => SetUpAsync(context, settings),
            _ => WriteAsync(context, StatusCodes.Status405MethodNotAllowed, SetupPage.Unavailable()),
        };
    }

    private async Task SetUpAsync(HttpContext context, ShellSettings settings)
    {
        if (!IsSameOrigin(context.Request) || !context.Request.HasFormContentType)
        {
            await ShowAsync(context, StatusCodes.Status403Forbidden, new SetupForm(), ["Yêu cầu không đến từ trang thiết lập này."]);
            return;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } bodySize)
        {
            bodySize.MaxRequestBodySize = MaxFormLength;
        }

        var form = SetupForm.Read(await context.Request.ReadFormAsync(context.RequestAborted));
        switch (token.Check(form.Token))
        {
            case SetupToken.Answer.TooManyGuesses:
                context.Response.Headers.RetryAfter = "60";
                await ShowAsync(context, StatusCodes.Status429TooManyRequests, form, ["Đã nhập sai quá nhiều lần. Xin chờ một phút rồi thử lại."]);
                return;
            case SetupToken.Answer.Wrong:
                await ShowAsync(context, StatusCodes.Status403Forbidden, form, ["Mã dùng một lần không đúng."]);
                return;
        }

        var recipes = (await setupService.GetSetupRecipesAsync()).ToArray();
        var errors = form.Validate([.. recipes.Select(recipe => recipe.Name)]).ToArray();
        if (errors.Length > 0)
        {
            await ShowAsync(context, StatusCodes.Status400BadRequest, form, errors);
            return;
        }

        if (!token.Use(form.Token))
        {
            await ShowAsync(context, StatusCodes.Status403Forbidden, form, ["Mã dùng một lần đã được sử dụng."]);
            return;
        }

        await RunAsync(context, settings, form, recipes.First(recipe => string.Equals(recipe.Name, form.RecipeName, StringComparison.OrdinalIgnoreCase)));
    }

    private async Task RunAsync(HttpContext context, ShellSettings settings, SetupForm form, RecipeDescriptor recipe)
    {
        var setup = new SetupContext { ShellSettings = settings, Recipe = recipe };
        setup.Properties[SetupConstants.SiteName] = form.SiteName;
        setup.Properties[SetupConstants.SiteTimeZone] = form.SiteTimeZone;
        setup.Properties[SetupConstants.AdminUsername] = form.UserName;
        setup.Properties[SetupConstants.AdminEmail] = form.Email;
        setup.Properties[SetupConstants.AdminPassword] = form.Password;
        setup.Properties[SetupConstants.DatabaseProvider] = form.DatabaseProvider;
        setup.Properties[SetupConstants.DatabaseConnectionString] = form.ConnectionString;
        setup.Properties[SetupConstants.DatabaseTablePrefix] = form.TablePrefix;
        setup.Properties[SetupConstants.DatabaseSchema] = form.Schema;
        try
        {
            await setupService.SetupAsync(setup);
        }
        catch (StartupException exception)
        {
            LogFailed(exception);
            setup.Errors[string.Empty] = exception.Message;
        }

        if (setup.Errors.Count > 0)
        {
            token.Issue();
            await ShowAsync(context, StatusCodes.Status422UnprocessableEntity, form, [.. setup.Errors.Values, "Một mã dùng một lần mới đã được ghi vào nhật ký của máy chủ."]);
            return;
        }

        context.Response.Redirect("/");
    }

    private static bool IsSameOrigin(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        return site is "" or "same-origin" && (origin.Length == 0 || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase));
    }

    private async Task ShowAsync(HttpContext context, int status, SetupForm form, IReadOnlyList<string> errors)
        => await WriteAsync(context, status, SetupPage.Form(form, [.. await setupService.GetSetupRecipesAsync()], errors));

    private static Task WriteAsync(HttpContext context, int status, string html)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(html, context.RequestAborted);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The site could not be set up.")]
    private partial void LogFailed(Exception exception);
}
