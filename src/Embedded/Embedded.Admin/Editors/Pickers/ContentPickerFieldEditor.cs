using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;

namespace Embedded.Admin.Editors.Pickers;

/// <summary>Chooses items: out of a list where they are few, else by a search for their title.</summary>
internal sealed class ContentPickerFieldEditor(PickableItems items, IHttpContextAccessor accessor, IStringLocalizer<ContentPickerFieldEditor> localizer) : ContentFieldDisplayDriver<ContentPickerField>
{
    public const string Search = "search";

    public override IDisplayResult Edit(ContentPickerField field, BuildFieldEditorContext context) => Show(field, context, search: null, isSearched: false);

    public override async Task<IDisplayResult?> UpdateAsync(ContentPickerField field, UpdateFieldEditorContext context)
    {
        var picked = new PickedItems();
        await context.Updater.TryUpdateModelAsync(picked, Prefix, view => view.ContentItemIds!, view => view.Search!);
        var ids = picked.Ids();
        if (await items.MayChooseAsync(context.PartFieldDefinition.GetSettings<ContentPickerFieldSettings>(), [.. ids.Except(field.ContentItemIds)]))
        {
            field.ContentItemIds = ids;
        }
        else
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(picked.ContentItemIds), localizer["{0}: one of the items cannot be chosen here. Choose from the list.", context.PartFieldDefinition.DisplayName()]);
        }

        return Show(field, context, picked.Search, isSearched: EditorCommand.For(Prefix, accessor.HttpContext?.Request)?.Operation == Search);
    }

    private ShapeResult Show(ContentPickerField field, BuildFieldEditorContext context, string? search, bool isSearched)
    {
        var prefix = Prefix;

        return Initialize<ContentPickerViewModel>(GetEditorShapeType(context), async model =>
        {
            var settings = context.PartFieldDefinition.GetSettings<ContentPickerFieldSettings>();
            model.Prefix = prefix;
            model.ContentItemIds = string.Join(',', field.ContentItemIds);
            model.SelectedItems = await items.OfAsync(field.ContentItemIds);
            model.Choices = await items.ListAsync(settings);
            model.Search = search;
            model.Found = isSearched && model.Choices is null ? await items.SearchAsync(settings, search) : null;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });
    }
}
