using Embedded.Hosting;
using Embedded.Locking;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Data;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Setup.Events;
using OrchardCore.Setup.Services;

namespace Embedded.Setup;

/// <summary>
/// Sets a site up so that it can be stopped at any moment: a journal and the state Initializing stand before anything is
/// created, one rename makes the site run, and a setup that failed or was stopped is undone to what was there before.
/// </summary>
internal sealed partial class SetupService(
    IShellHost shellHost,
    IShellSettingsManager settingsManager,
    IShellContextFactory contextFactory,
    ISetupUserIdGenerator userIds,
    IEnumerable<IRecipeHarvester> harvesters,
    IOptions<ShellOptions> shellOptions,
    IHostApplicationLifetime lifetime,
    ILogger<SetupService> logger) : ISetupService
{
    private static readonly string[] _coreFeatures = ["OrchardCore.Features", "OrchardCore.Settings", "OrchardCore.Scripting", "OrchardCore.Recipes"];

    /// <summary>Longer than any setup takes; a process that dies frees the lock at once.</summary>
    private static readonly TimeSpan _lockTimeout = TimeSpan.FromMinutes(5);

    public async Task<IEnumerable<RecipeDescriptor>> GetSetupRecipesAsync()
    {
        var recipes = new List<RecipeDescriptor>();
        foreach (var harvester in harvesters)
        {
            recipes.AddRange((await harvester.HarvestRecipesAsync()).Where(recipe => recipe.IsSetupRecipe));
        }

        return recipes;
    }

    public async Task<string> SetupAsync(SetupContext context)
    {
        var settings = context.ShellSettings;
        await using var processLock = await ProcessLock.AcquireAsync(Path.Combine(FolderOf(settings), "setup.lock"), _lockTimeout, lifetime.ApplicationStopping);
        if (await settingsManager.LoadSettingsAsync(settings.Name) is { } stored && stored.IsInitialized())
        {
            LogSetUpElsewhere(settings.Name);
            await shellHost.ReloadShellContextAsync(settings);
            return "";
        }

        await UndoHalfAsync(settings);
        if (!await StartAsync(context))
        {
            return "";
        }

        try
        {
            return await RunAsync(context);
        }
        catch (Exception exception)
        {
            var failure = DatabaseFailure.Explain(exception, Describe(settings)) ?? exception;
            LogFailed(failure, settings.Name);
            await UndoHalfAsync(settings);
            if (failure is StartupException or OperationCanceledException)
            {
                throw failure;
            }

            context.Errors[string.Empty] = failure.Message;
            return "";
        }
    }

    /// <summary>Removes what a setup left that was stopped half way. Safe to call at any time: without a journal it does nothing.</summary>
    public async Task RecoverAsync(ShellSettings settings)
    {
        await using var processLock = await ProcessLock.AcquireAsync(Path.Combine(FolderOf(settings), "setup.lock"), _lockTimeout, lifetime.ApplicationStopping);
        await UndoHalfAsync(settings);
    }

    private async Task<bool> StartAsync(SetupContext context)
    {
        var settings = context.ShellSettings;
        var provider = Text(context, SetupConstants.DatabaseProvider);
        var snapshot = await TakeSnapshotAsync(context, provider);
        if (SetupDatabase.HoldsSite(snapshot))
        {
            throw new StartupException(
                ExitCode.DatabaseInUse,
                $"The database {Describe(settings, provider)} already holds the tables of a site. Use an empty database, or another DatabaseTablePrefix, or put back the file tenants.json of that site.");
        }

        JournalOf(settings).Write(snapshot);
        settings["DatabaseProvider"] = provider;
        settings["ConnectionString"] = snapshot.ConnectionString;
        settings["TablePrefix"] = snapshot.TablePrefix;
        settings["Schema"] = snapshot.Schema;
        settings["Secret"] = Guid.NewGuid().ToString();
        settings["RecipeName"] = context.Recipe.Name;
        await shellHost.UpdateShellSettingsAsync(settings.AsInitializing());
        return true;
    }

    private async Task<SetupSnapshot> TakeSnapshotAsync(SetupContext context, string provider)
    {
        if (provider is not (DatabaseProviderValue.Sqlite or DatabaseProviderValue.Postgres))
        {
            throw new StartupException(ExitCode.InvalidConfiguration, $"There is no database provider '{provider}'. Expected '{DatabaseProviderValue.Sqlite}' or '{DatabaseProviderValue.Postgres}'.");
        }

        try
        {
            return await DatabaseOf(context.ShellSettings).TakeSnapshotAsync(
                provider,
                TextOrNull(context, SetupConstants.DatabaseConnectionString),
                TextOrNull(context, SetupConstants.DatabaseTablePrefix),
                TextOrNull(context, SetupConstants.DatabaseSchema),
                lifetime.ApplicationStopping);
        }
        catch (Exception exception) when (DatabaseFailure.Explain(exception, Describe(context.ShellSettings, provider)) is { } failure)
        {
            throw failure;
        }
    }

    private async Task<string> RunAsync(SetupContext context)
    {
        var settings = context.ShellSettings;
        context.Properties.TryAdd(SetupConstants.AdminUserId, userIds.GenerateUniqueId());
        var features = _coreFeatures.Union(context.EnabledFeatures ?? [], StringComparer.Ordinal).Select(id => new ShellFeature(id)).ToList();
        var executionId = Guid.NewGuid().ToString("n");

        await using (var shell = await contextFactory.CreateDescribedContextAsync(settings, new ShellDescriptor { Features = features }))
        {
            var scope = await shell.CreateScopeAsync() ?? throw new InvalidOperationException("The tenant was released while it was being set up.");
            await scope.UsingAsync(
                async inner =>
                {
                    await inner.ServiceProvider.GetRequiredService<YesSql.IStore>().InitializeAsync();
                    await inner.ServiceProvider.GetRequiredService<IShellDescriptorManager>().UpdateShellDescriptorAsync(0, features);
                },
                activateShell: false);
        }

        var recipeScope = await shellHost.GetScopeAsync(settings);
        await recipeScope.UsingAsync(inner => inner.ServiceProvider.GetRequiredService<IRecipeExecutor>()
            .ExecuteAsync(executionId, context.Recipe, context.Properties, lifetime.ApplicationStopping));

        await RaiseAsync(settings, async handler => await handler.SetupAsync(context));
        if (context.Errors.Count > 0)
        {
            await RaiseAsync(settings, handler => handler.FailedAsync(context));
            await UndoHalfAsync(settings);
            return executionId;
        }

        await RaiseAsync(settings, handler => handler.SucceededAsync());
        await shellHost.UpdateShellSettingsAsync(settings.AsRunning());
        JournalOf(settings).Delete();
        LogDone(settings.Name, context.Recipe.Name);
        return executionId;
    }

    private async Task RaiseAsync(ShellSettings settings, Func<ISetupEventHandler, Task> raise)
    {
        var scope = await shellHost.GetScopeAsync(settings);
        await scope.UsingAsync(async inner =>
        {
            foreach (var handler in inner.ServiceProvider.GetServices<ISetupEventHandler>())
            {
                await raise(handler);
            }
        });
    }

    private async Task UndoHalfAsync(ShellSettings settings)
    {
        var journal = JournalOf(settings);
        if (journal.Read() is not { } snapshot)
        {
            return;
        }

        if (await settingsManager.LoadSettingsAsync(settings.Name) is not { } stored || !stored.IsInitialized())
        {
            LogUndoing(settings.Name);
            if (settings.IsInitializing())
            {
                await shellHost.ReleaseShellContextAsync(settings);
            }

            await DatabaseOf(settings).UndoAsync(snapshot, CancellationToken.None);
            await shellHost.UpdateShellSettingsAsync(settings.AsUninitialized());
        }

        journal.Delete();
    }

    private string FolderOf(ShellSettings settings)
        => Path.Combine(shellOptions.Value.ShellsApplicationDataPath, shellOptions.Value.ShellsContainerName, settings.Name);

    private SetupJournal JournalOf(ShellSettings settings) => new(FolderOf(settings));

    private SetupDatabase DatabaseOf(ShellSettings settings) => new(Path.Combine(FolderOf(settings), "OrchardCore.db"));

    private string Describe(ShellSettings settings, string? provider = null)
        => (provider ?? settings["DatabaseProvider"]) == DatabaseProviderValue.Sqlite
            ? $"'{Path.Combine(FolderOf(settings), "OrchardCore.db")}'"
            : $"of the tenant '{settings.Name}' ({provider ?? settings["DatabaseProvider"]})";

    private static string Text(SetupContext context, string name) => TextOrNull(context, name) ?? "";

    private static string? TextOrNull(SetupContext context, string name)
        => context.Properties.TryGetValue(name, out var value) && value is string { Length: > 0 } text ? text : null;

    [LoggerMessage(Level = LogLevel.Information, Message = "The tenant '{Tenant}' is set up from the recipe '{Recipe}'.")]
    private partial void LogDone(string tenant, string recipe);

    [LoggerMessage(Level = LogLevel.Error, Message = "The setup of the tenant '{Tenant}' failed; what it had created is removed.")]
    private partial void LogFailed(Exception exception, string tenant);

    [LoggerMessage(Level = LogLevel.Warning, Message = "An earlier setup of the tenant '{Tenant}' did not end; what it had created is removed.")]
    private partial void LogUndoing(string tenant);

    [LoggerMessage(Level = LogLevel.Information, Message = "Another process has set the tenant '{Tenant}' up.")]
    private partial void LogSetUpElsewhere(string tenant);
}
