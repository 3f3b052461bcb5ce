using OrchardCore.Environment.Shell.Removing;

namespace OrchardCore.Modules;

/// <summary>Tenant events of which a handler overrides those it needs.</summary>
public class ModularTenantEvents : IModularTenantEvents
{
    public virtual Task ActivatingAsync() => Task.CompletedTask;

    public virtual Task ActivatedAsync() => Task.CompletedTask;

    public virtual Task TerminatingAsync() => Task.CompletedTask;

    public virtual Task TerminatedAsync() => Task.CompletedTask;

    public virtual Task RemovingAsync(ShellRemovingContext context) => Task.CompletedTask;
}
