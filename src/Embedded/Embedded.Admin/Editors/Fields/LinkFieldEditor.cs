using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;

namespace Embedded.Admin.Editors.Fields;

/// <summary>Edits a link: its address, and its text where the field has one of its own.</summary>
internal sealed class LinkFieldEditor : ContentFieldDisplayDriver<LinkField>
{
    public override IDisplayResult Edit(LinkField field, BuildFieldEditorContext context) =>
        Initialize<EditLinkFieldViewModel>(GetEditorShapeType(context), model =>
        {
            model.Url = field.Url;
            model.Text = field.Text;
            model.Target = field.Target;
            model.Field = field;
            model.Part = context.ContentPart;
            model.PartFieldDefinition = context.PartFieldDefinition;
        });

    public override async Task<IDisplayResult?> UpdateAsync(LinkField field, UpdateFieldEditorContext context)
    {
        var model = new EditLinkFieldViewModel();
        await context.Updater.TryUpdateModelAsync(model, Prefix, view => view.Url!, view => view.Text!);
        field.Url = model.Url?.Trim();
        field.Text = model.Text?.Trim();

        return await EditAsync(field, context);
    }
}
