using System.ComponentModel.DataAnnotations;
using Embedded.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore.Abstractions.Setup;
using OrchardCore.AutoSetup.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Setup.Services;

namespace Embedded.Setup;

/// <summary>
/// Before the site listens: clears what a stopped setup left, sets the site up where configuration says how, and otherwise
/// opens the setup page. A site that cannot start ends here, with its reason.
/// </summary>
internal sealed partial class SetupStarter(
    IShellHost shellHost,
    IShellSettingsManager settingsManager,
    SetupService setupService,
    SetupToken token,
    IConfiguration configuration,
    ILogger<SetupStarter> logger) : IHostedLifecycleService
{
    public const string Section = "OrchardCore:OrchardCore_AutoSetup";

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await shellHost.InitializeAsync();
        if (!shellHost.TryGetSettings(ShellSettings.DefaultShellName, out var settings))
        {
            settings = settingsManager.CreateDefaultSettings().AsDefaultShell().AsUninitialized();
        }

        if (!settings.IsInitialized())
        {
            await GuardAsync(settings, () => setupService.RecoverAsync(settings));
            var options = Read();
            if (options is null)
            {
                token.Issue();
                return;
            }

            await SetUpAsync(settings, options.Tenants.First(tenant => tenant.IsDefault));
        }

        await GuardAsync(settings, async () =>
        {
            var scope = await shellHost.GetScopeAsync(settings);
            await scope.UsingAsync(_ => Task.CompletedTask);
        });
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static async Task GuardAsync(ShellSettings settings, Func<Task> action)
    {
        try
        {
            await action();
        }
        catch (Exception exception) when (exception is not StartupException && DatabaseFailure.Explain(exception, $"of the tenant '{settings.Name}'") is { } failure)
        {
            throw failure;
        }
    }

    /// <summary>Null where no administrator is configured: then a person sets the site up. Half a configuration is an error.</summary>
    private AutoSetupOptions? Read()
    {
        var section = configuration.GetSection(Section);
        var options = section.Get<AutoSetupOptions>();
        if (options is null || options.Tenants.TrueForAll(tenant => string.IsNullOrEmpty(tenant.AdminUsername) && string.IsNullOrEmpty(tenant.AdminEmail) && string.IsNullOrEmpty(tenant.AdminPassword)))
        {
            return null;
        }

        options.ConfigurationExists = true;
        var problems = options.Validate(new ValidationContext(options)).Select(result => $"{Section}:{result.ErrorMessage}").ToArray();
        return problems.Length == 0
            ? options
            : throw new StartupException(
                ExitCode.InvalidConfiguration,
                $"The configuration of the setup is not complete:{Environment.NewLine}  {string.Join(Environment.NewLine + "  ", problems)}{Environment.NewLine}Set each key in appsettings.json, or as an environment variable with '__' for ':', or remove the administrator to set the site up at /setup.");
    }

    private async Task SetUpAsync(ShellSettings settings, TenantSetupOptions options)
    {
        try
        {
            LogSettingUp(settings.Name, options.RecipeName, options.DatabaseProvider);
            var recipes = (await setupService.GetSetupRecipesAsync()).ToArray();
            var recipe = recipes.FirstOrDefault(recipe => string.Equals(recipe.Name, options.RecipeName, StringComparison.OrdinalIgnoreCase))
                ?? throw new StartupException(ExitCode.SetupFailed, $"There is no set-up recipe '{options.RecipeName}' ({Section}:Tenants:0:RecipeName). Expected one of: {string.Join(", ", recipes.Select(recipe => recipe.Name))}.");

            var context = new SetupContext { ShellSettings = settings, Recipe = recipe };
            Set(context, SetupConstants.SiteName, options.SiteName);
            Set(context, SetupConstants.SiteTimeZone, options.SiteTimeZone);
            Set(context, SetupConstants.AdminUsername, options.AdminUsername);
            Set(context, SetupConstants.AdminEmail, options.AdminEmail);
            Set(context, SetupConstants.AdminPassword, options.AdminPassword);
            Set(context, SetupConstants.DatabaseProvider, options.DatabaseProvider);
            Set(context, SetupConstants.DatabaseConnectionString, options.DatabaseConnectionString);
            Set(context, SetupConstants.DatabaseTablePrefix, options.DatabaseTablePrefix);
            Set(context, SetupConstants.DatabaseSchema, options.DatabaseSchema);
            Set(context, SetupConstants.FeatureProfile, options.FeatureProfile);
            await setupService.SetupAsync(context);
            if (context.Errors.Count > 0)
            {
                throw new StartupException(ExitCode.SetupFailed, $"The site could not be set up: {string.Join(Environment.NewLine, context.Errors.Values)}");
            }
        }
        catch (Recipes.RecipeFormatException exception)
        {
            throw new StartupException(ExitCode.SetupFailed, exception.Message, exception);
        }
    }

    private static void Set(SetupContext context, string name, string? value) => context.Properties[name] = value ?? "";

    [LoggerMessage(Level = LogLevel.Information, Message = "Setting the tenant '{Tenant}' up from the recipe '{Recipe}' on {Provider}.")]
    private partial void LogSettingUp(string tenant, string recipe, string provider);
}
