using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.DisplayManagement.Views;

/// <summary>What a driver brings: it puts itself into the shape that is being built.</summary>
public interface IDisplayResult
{
    Task ApplyAsync(BuildDisplayContext context);

    Task ApplyAsync(BuildEditorContext context);
}
