using OrchardCore.Environment.Shell.Removing;

namespace OrchardCore.Modules;

/// <summary>A tenant's life: called when it is activated, terminated and removed.</summary>
public interface IModularTenantEvents
{
    Task ActivatingAsync();

    Task ActivatedAsync();

    Task TerminatingAsync();

    Task TerminatedAsync();

    Task RemovingAsync(ShellRemovingContext context);
}
