using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Utilities;

namespace Embedded.Display.Contents;

/// <summary>Names the templates of content items, and loads the item of the shape "ContentItem" when it is rendered.</summary>
internal sealed class ContentShapes : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Content").OnDisplaying(AddAlternates);
        builder.Describe("ContentItem").OnProcessing(LoadAsync);

        return ValueTask.CompletedTask;
    }

    private static void AddAlternates(ShapeDisplayContext context)
    {
        if (!context.Shape.TryGetProperty<ContentItem>("ContentItem", out var item))
        {
            return;
        }

        var alternates = context.Shape.Metadata.Alternates;
        var displayType = context.Shape.Metadata.DisplayType ?? "";
        var contentType = item.ContentType.EncodeAlternateElement();
        alternates.Add("Content_" + displayType.EncodeAlternateElement());
        alternates.Add("Content__" + contentType);
        alternates.Add("Content_" + displayType + "__" + contentType);
    }

    private static async Task LoadAsync(ShapeDisplayContext context)
    {
        var shape = context.Shape;
        var handle = shape.GetProperty<string>("Handle") ?? shape.GetProperty<string>("Alias");
        if (string.IsNullOrEmpty(handle))
        {
            return;
        }

        var services = context.ServiceProvider;
        if (await services.GetRequiredService<IContentHandleManager>().GetContentItemIdAsync(handle) is not { Length: > 0 } id
            || await services.GetRequiredService<IContentManager>().GetAsync(id) is not { } item)
        {
            return;
        }

        shape.Properties["ContentItem"] = item;
        var display = await services.GetRequiredService<IContentItemDisplayManager>().BuildDisplayAsync(
            item,
            services.GetRequiredService<IUpdateModelAccessor>().ModelUpdater,
            shape.GetProperty<string>("DisplayType") ?? "");
        if (shape.GetProperty<string>("Alternate") is { Length: > 0 } alternate)
        {
            display.Metadata.Alternates.Add(alternate);
        }

        await shape.AddAsync(display, "");
    }
}
