namespace OrchardCore.Environment.Shell.Builders;

/// <summary>A tenant's request pipeline.</summary>
public interface IShellPipeline
{
    Task Invoke(object context);
}
