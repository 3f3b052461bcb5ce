using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Navigation;

namespace Embedded.Admin.Contents.Bin;

/// <summary>Puts the bin into the admin's menu for whoever may delete anything.</summary>
internal sealed class BinMenu(ContentBin bin, IContentDefinitionManager definitions, IStringLocalizer<BinMenu> localizer) : AdminNavigationProvider
{
    protected override async ValueTask BuildAsync(NavigationBuilder builder)
    {
        if (await bin.IsForReaderAsync((await definitions.ListTypeDefinitionsAsync()).Select(type => type.Name)))
        {
            builder.Add(localizer["Bin"], "1.9", item => item
                .Id("bin")
                .AddClass("icon-class-fa-trash-can")
                .Action("Bin", "Admin", "OrchardCore.Contents"));
        }
    }
}
