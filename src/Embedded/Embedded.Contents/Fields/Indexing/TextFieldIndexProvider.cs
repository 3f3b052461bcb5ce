using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.Indexing.SQL;

internal sealed class TextFieldIndexProvider(IServiceProvider services) : ContentFieldIndexProvider<TextField, TextFieldIndex>(services)
{
    protected override IEnumerable<TextFieldIndex> Rows(TextField field) =>
        [new TextFieldIndex { Text = Short(field.Text, TextFieldIndex.MaxTextSize), BigText = field.Text }];
}
