using Embedded.Contents.Parts.Taxonomies;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Models;
using OrchardCore.Taxonomies.Settings;
using OrchardCore.Taxonomies.ViewModels;

namespace Embedded.Admin.Editors.Fields;

/// <summary>Chooses terms of a taxonomy: one of a list, or several of a tree.</summary>
internal sealed class TaxonomyFieldEditor(IContentManager contentManager) : ContentFieldDisplayDriver<TaxonomyField>
{
    public override IDisplayResult Edit(TaxonomyField field, BuildFieldEditorContext context) =>
        Initialize<EditTaxonomyFieldViewModel>(GetEditorShapeType(context), async model =>
        {
            var taxonomy = await contentManager.GetAsync(context.PartFieldDefinition.GetSettings<TaxonomyFieldSettings>().TaxonomyContentItemId!, VersionOptions.Latest);
            model.Taxonomy = taxonomy!;
            AddTerms(model.TermEntries, taxonomy?.GetOrCreate<TaxonomyPart>().Terms ?? [], field.TermContentItemIds, level: 0);
            model.UniqueValue = model.TermEntries.Find(entry => entry.Selected)?.ContentItemId;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(TaxonomyField field, UpdateFieldEditorContext context)
    {
        var model = new EditTaxonomyFieldViewModel();
        var settings = context.PartFieldDefinition.GetSettings<TaxonomyFieldSettings>();
        await context.Updater.TryUpdateModelAsync(model, Prefix, view => view.TermEntries, view => view.UniqueValue!);
        field.TaxonomyContentItemId = settings.TaxonomyContentItemId;
        field.TermContentItemIds = settings.Unique
            ? string.IsNullOrEmpty(model.UniqueValue) ? [] : [model.UniqueValue]
            : Ordered(field.TermContentItemIds, [.. model.TermEntries.Where(entry => entry.Selected && entry.ContentItemId is not null).Select(entry => entry.ContentItemId!)]);

        return await EditAsync(field, context);
    }

    private static void AddTerms(List<TermEntry> entries, IEnumerable<ContentItem> terms, string[] chosen, int level)
    {
        foreach (var term in terms)
        {
            var below = TermTree.Children(term).ToArray();
            entries.Add(new TermEntry { Term = term, ContentItemId = term.ContentItemId, Selected = chosen.Contains(term.ContentItemId), Level = level, IsLeaf = below.Length == 0 });
            AddTerms(entries, below, chosen, level + 1);
        }
    }

    /// <summary>What was chosen before keeps its order: the first term is the one that an item is known by.</summary>
    private static string[] Ordered(string[] before, string[] chosen) => [.. before.Intersect(chosen), .. chosen.Except(before)];
}
