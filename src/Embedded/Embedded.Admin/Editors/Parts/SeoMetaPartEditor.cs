using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Seo.Models;
using OrchardCore.Seo.ViewModels;

namespace Embedded.Admin.Editors.Parts;

/// <summary>Edits what search engines are told of an item. Left empty, it is made of the item itself.</summary>
internal sealed class SeoMetaPartEditor(IStringLocalizer<SeoMetaPartEditor> localizer) : ContentPartDisplayDriver<SeoMetaPart>
{
    public override IDisplayResult Edit(SeoMetaPart part, BuildPartEditorContext context) =>
        Initialize<SeoMetaPartViewModel>(GetEditorShapeType(context), model =>
        {
            model.PageTitle = part.PageTitle;
            model.Render = part.Render;
            model.MetaDescription = part.MetaDescription;
            model.MetaKeywords = part.MetaKeywords;
            model.Canonical = part.Canonical;
            model.MetaRobots = part.MetaRobots;
            model.SeoMetaPart = part;
            model.Settings = context.TypePartDefinition.GetSettings<SeoMetaPartSettings>();
        }).Location("Content:20");

    public override async Task<IDisplayResult?> UpdateAsync(SeoMetaPart part, UpdatePartEditorContext context)
    {
        var model = new SeoMetaPartViewModel { Render = part.Render, MetaKeywords = part.MetaKeywords };
        await context.Updater.TryUpdateModelAsync(
            model,
            Prefix,
            view => view.PageTitle!,
            view => view.Render,
            view => view.MetaDescription!,
            view => view.MetaKeywords!,
            view => view.Canonical!,
            view => view.MetaRobots!);
        part.PageTitle = model.PageTitle?.Trim();
        part.Render = model.Render;
        part.MetaDescription = model.MetaDescription?.Trim();
        part.MetaKeywords = model.MetaKeywords?.Trim();
        part.Canonical = model.Canonical?.Trim();
        part.MetaRobots = model.MetaRobots?.Trim();
        if (!string.IsNullOrEmpty(part.Canonical) && part.Canonical.IndexOfAny(SeoMetaPart.InvalidCharactersForCanoncial) >= 0)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.Canonical), localizer["Enter the other page's path on this site, such as tin-tuc/bai-goc, without https:// and without special characters."]);
        }

        return await EditAsync(part, context);
    }
}
