using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Takes part in building the shapes of content items.</summary>
public interface IContentDisplayHandler
{
    Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context);

    Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context);

    Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context);
}
