using Embedded.Contents.Fields;
using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.Indexing.SQL;

internal sealed class UserPickerFieldIndexProvider(IServiceProvider services) : ContentFieldIndexProvider<UserPickerField, UserPickerFieldIndex>(services)
{
    protected override IEnumerable<UserPickerFieldIndex> Rows(UserPickerField field) =>
        ChosenValues.Distinct(field.UserIds).Select(id => new UserPickerFieldIndex { SelectedUserId = id });
}
