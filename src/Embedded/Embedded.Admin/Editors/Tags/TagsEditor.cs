using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Settings;

namespace Embedded.Admin.Editors.Tags;

/// <summary>Tags an item by names. A name that is no tag yet becomes one where the field and the user's permissions allow it.</summary>
internal sealed class TagsEditor(TagTerms tags, IHttpContextAccessor accessor, IStringLocalizer<TagsEditor> localizer) : ContentFieldDisplayDriver<TaxonomyField>
{
    public const string Editor = "Tags";

    private const int LongestName = 120;

    public override IDisplayResult Edit(TaxonomyField field, BuildFieldEditorContext context) =>
        Initialize<TagsViewModel>(GetEditorShapeType(context), async model =>
        {
            var taxonomy = await tags.TaxonomyAsync(TaxonomyOf(context));
            var terms = TagTerms.Of(taxonomy);
            model.Taxonomy = taxonomy!;
            model.Known = [.. terms.Select(term => term.DisplayText ?? "")];
            model.Names = string.Join('\n', field.TermContentItemIds.Select(id => terms.FirstOrDefault(term => term.ContentItemId == id)?.DisplayText).OfType<string>());
            model.TermContentItemIds = string.Join(',', field.TermContentItemIds);
            model.IsOpen = IsOpen(context) && await tags.MayAddAsync();
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(TaxonomyField field, UpdateFieldEditorContext context)
    {
        var model = new TagsViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, view => view.Names!);
        var taxonomyId = TaxonomyOf(context);
        var terms = TagTerms.Of(await tags.TaxonomyAsync(taxonomyId));
        ContentItem? Known(string name) => terms.FirstOrDefault(term => string.Equals(term.DisplayText, name, StringComparison.OrdinalIgnoreCase));
        var names = TagNames.Read(model.Names, name => Known(name) is not null);
        var missing = names.Where(name => Known(name) is null).ToArray();
        field.TaxonomyContentItemId = taxonomyId;
        IReadOnlyList<ContentItem> added = [];
        if (missing.Length > 0 && await MayAddAsync(missing, context))
        {
            added = await tags.AddAsync(taxonomyId!, missing);
        }

        var chosen = names.Select(name => Known(name) ?? added.FirstOrDefault(term => term.DisplayText == name)).OfType<ContentItem>().ToArray();
        field.TermContentItemIds = [.. chosen.Select(term => term.ContentItemId)];
        field.SetTagNames([.. chosen.Select(term => term.DisplayText ?? "")]);

        return await EditAsync(field, context);
    }

    private async Task<bool> MayAddAsync(string[] names, UpdateFieldEditorContext context)
    {
        if (Array.Find(names, name => name.Length > LongestName) is { } longest)
        {
            Fail(context, localizer["The tag \"{0}…\" is longer than {1} characters. Shorten it.", longest[..20], LongestName]);
        }
        else if (!IsOpen(context) || !await tags.MayAddAsync())
        {
            Fail(context, localizer["There is no tag \"{0}\", and you may not make new ones. Choose one that exists.", names[0]]);
        }

        // A button that only changes the form stores nothing, a tag neither.
        return context.Updater.ModelState.IsValid && accessor.HttpContext?.Request.Form.ContainsKey(EditorCommand.FormKey) is false;
    }

    private void Fail(UpdateFieldEditorContext context, LocalizedString message) => context.Updater.ModelState.AddModelError(Prefix, nameof(TagsViewModel.Names), message);

    private static bool IsOpen(BuildFieldEditorContext context) => context.PartFieldDefinition.GetSettings<TaxonomyFieldTagsEditorSettings>().Open;

    private static string? TaxonomyOf(BuildFieldEditorContext context) => context.PartFieldDefinition.GetSettings<TaxonomyFieldSettings>().TaxonomyContentItemId;
}
