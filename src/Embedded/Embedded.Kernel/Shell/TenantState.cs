namespace OrchardCore.Environment.Shell.Models;

/// <summary>Where a tenant stands.</summary>
public enum TenantState
{
    Uninitialized = 0,
    Initializing = 1,
    Running = 2,
    Disabled = 3,
    Invalid = 4,
}
