using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.Indexing.SQL;

internal sealed class NumericFieldIndexProvider(IServiceProvider services) : ContentFieldIndexProvider<NumericField, NumericFieldIndex>(services)
{
    protected override IEnumerable<NumericFieldIndex> Rows(NumericField field) =>
        [new NumericFieldIndex { Numeric = field.Value }];
}
