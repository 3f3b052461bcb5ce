using Embedded.Contents.Fields;
using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.Indexing.SQL;

internal sealed class MultiTextFieldIndexProvider(IServiceProvider services) : ContentFieldIndexProvider<MultiTextField, MultiTextFieldIndex>(services)
{
    protected override IEnumerable<MultiTextFieldIndex> Rows(MultiTextField field) =>
        ChosenValues.Distinct(field.Values).Select(value => new MultiTextFieldIndex
        {
            Value = Short(value, MultiTextFieldIndex.MaxValueSize),
            BigValue = value,
        });
}
