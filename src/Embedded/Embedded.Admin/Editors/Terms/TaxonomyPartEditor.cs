using Embedded.Admin.Editors.Nested;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Taxonomies.Models;
using OrchardCore.Taxonomies.ViewModels;
using OrchardCore.Title.Models;

namespace Embedded.Admin.Editors.Terms;

/// <summary>Edits the terms of a taxonomy, each with the terms below it.</summary>
internal sealed class TaxonomyPartEditor(NestedItems nested, IContentDefinitionManager definitions, IStringLocalizer<TaxonomyPartEditor> localizer) : ContentPartDisplayDriver<TaxonomyPart>
{
    private static readonly TermsTree _tree = new();

    public override IDisplayResult Edit(TaxonomyPart part, BuildPartEditorContext context) => Show(part, NestedItems.Of(part.Terms, _tree), context);

    public override async Task<IDisplayResult?> UpdateAsync(TaxonomyPart part, UpdatePartEditorContext context)
    {
        if (part.Terms.Count == 0)
        {
            await ChooseTypeAsync(part, context);
        }

        if (await nested.UpdateAsync(Prefix, part.Terms, await TypesAsync(part), context, _tree) is not { } items)
        {
            return Edit(part, context);
        }

        foreach (var item in items)
        {
            Mark(item, part.ContentItem!.ContentItemId);
        }

        part.Terms = [.. items.Select(item => item.Item)];

        return Show(part, items, context);
    }

    private async Task ChooseTypeAsync(TaxonomyPart part, UpdatePartEditorContext context)
    {
        var model = new TaxonomyPartEditViewModel { TermContentType = part.TermContentType };
        await context.Updater.TryUpdateModelAsync(model, Prefix, view => view.TermContentType!);
        if ((await TermTypesAsync()).Any(type => type.Name == model.TermContentType))
        {
            part.TermContentType = model.TermContentType;
        }
        else
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(model.TermContentType), localizer["Choose what the terms are."]);
        }
    }

    private static void Mark(NestedItem item, string taxonomyId)
    {
        item.Item.Alter<TermPart>(term => term.TaxonomyContentItemId = taxonomyId);
        foreach (var child in item.Children)
        {
            Mark(child, taxonomyId);
        }

        _tree.SetChildren(item.Item, item.Children.Select(child => child.Item));
    }

    private ShapeResult Show(TaxonomyPart part, IReadOnlyList<NestedItem> items, BuildPartEditorContext context)
    {
        var prefix = Prefix;

        return Initialize<TaxonomyEditorViewModel>(GetEditorShapeType(context), async model =>
        {
            model.TaxonomyPart = part;
            model.TermContentType = part.TermContentType;
            model.Types = items.Count == 0 ? await TermTypesAsync() : [];
            model.Nested = await nested.ShowAsync(prefix, localizer["Terms"], items, await TypesAsync(part), context, _tree);
        });
    }

    private async Task<ContentTypeDefinition[]> TypesAsync(TaxonomyPart part) => [.. (await definitions.ListTypeDefinitionsAsync()).Where(type => type.Name == part.TermContentType)];

    // What stands alone in lists, or is a block or a menu item, is no term.
    private async Task<ContentTypeDefinition[]> TermTypesAsync() =>
        [.. (await definitions.ListTypeDefinitionsAsync()).Where(type => !type.IsCreatable() && !type.IsListable() && string.IsNullOrEmpty(type.GetStereotype()) && type.Parts.Any(part => part.Name == nameof(TitlePart)))];
}
