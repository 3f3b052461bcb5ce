using System.Text.Encodings.Web;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Liquid;
using OrchardCore.Liquid.Models;
using OrchardCore.Liquid.ViewModels;

namespace Embedded.Display.Contents.Parts;

/// <summary>Shows what an item's Liquid renders.</summary>
internal sealed class LiquidPartDisplayDriver(ILiquidTemplateManager liquid, HtmlEncoder encoder) : ContentPartDisplayDriver<LiquidPart>
{
    public override IDisplayResult Display(LiquidPart part, BuildPartDisplayContext context)
        => Initialize<LiquidPartViewModel>(GetDisplayShapeType(context), async model =>
        {
            model.LiquidPart = part;
            model.ContentItem = part.ContentItem!;
            model.Liquid = part.Liquid;
            model.Html = await liquid.RenderStringAsync(part.Liquid ?? "", encoder, model);
        })
        .Location("Detail", "Content")
        .Location("Summary", "Content");
}
