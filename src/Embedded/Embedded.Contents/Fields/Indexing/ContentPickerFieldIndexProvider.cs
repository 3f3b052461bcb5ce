using Embedded.Contents.Fields;
using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.Indexing.SQL;

internal sealed class ContentPickerFieldIndexProvider(IServiceProvider services) : ContentFieldIndexProvider<ContentPickerField, ContentPickerFieldIndex>(services)
{
    protected override IEnumerable<ContentPickerFieldIndex> Rows(ContentPickerField field) =>
        ChosenValues.Distinct(field.ContentItemIds).Select(id => new ContentPickerFieldIndex { SelectedContentItemId = id });
}
