using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.ViewModels;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace Embedded.Display.Contents;

/// <summary>Shows when an item was published, by the shape "ContentsMetadata". Widgets, menu items and the like have none.</summary>
internal sealed class ContentsMetadataDriver(IContentDefinitionManager definitions) : ContentDisplayDriver
{
    public override async Task<IDisplayResult?> DisplayAsync(ContentItem model, BuildDisplayContext context)
    {
        if (await definitions.GetTypeDefinitionAsync(model.ContentType) is not { } definition || definition.HasStereotype())
        {
            return null;
        }

        return Factory("ContentsMetadata", building => building.ShapeFactory.CreateAsync("ContentsMetadata", () => new ValueTask<IShape>(new ContentItemViewModel(model))))
            .Displaying(displaying =>
            {
                var alternates = displaying.Shape.Metadata.Alternates;
                alternates.Add($"{model.ContentType}__ContentsMetadata");
                alternates.Add($"{model.ContentType}_{displaying.Shape.Metadata.DisplayType}__ContentsMetadata");
            })
            .Location("Detail", "Content:before");
    }
}
