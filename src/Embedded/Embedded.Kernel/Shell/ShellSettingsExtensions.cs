using OrchardCore.Environment.Shell.Models;

namespace OrchardCore.Environment.Shell;

/// <summary>Reads and sets a tenant's state.</summary>
public static class ShellSettingsExtensions
{
    public static bool IsDefaultShell(this ShellSettings? settings) => settings?.Name == ShellSettings.DefaultShellName;

    public static bool IsUninitialized(this ShellSettings? settings) => settings?.State == TenantState.Uninitialized;

    public static bool IsInitializing(this ShellSettings? settings) => settings?.State == TenantState.Initializing;

    public static bool IsRunning(this ShellSettings? settings) => settings?.State == TenantState.Running;

    public static bool IsDisabled(this ShellSettings? settings) => settings?.State == TenantState.Disabled;

    public static bool IsInitialized(this ShellSettings? settings) => settings is { State: TenantState.Running or TenantState.Disabled };

    public static bool IsRemovable(this ShellSettings? settings) =>
        settings is { State: TenantState.Disabled or TenantState.Uninitialized } && !settings.IsDefaultShell();

    public static ShellSettings AsDefaultShell(this ShellSettings settings)
    {
        settings.Name = ShellSettings.DefaultShellName;

        return settings;
    }

    public static ShellSettings AsUninitialized(this ShellSettings settings) => settings.In(TenantState.Uninitialized);

    public static ShellSettings AsInitializing(this ShellSettings settings) => settings.In(TenantState.Initializing);

    public static ShellSettings AsRunning(this ShellSettings settings) => settings.In(TenantState.Running);

    public static ShellSettings AsDisabled(this ShellSettings settings) => settings.In(TenantState.Disabled);

    private static ShellSettings In(this ShellSettings settings, TenantState state)
    {
        settings.State = state;

        return settings;
    }
}
