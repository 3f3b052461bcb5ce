using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.Indexing.SQL;

internal sealed class BooleanFieldIndexProvider(IServiceProvider services) : ContentFieldIndexProvider<BooleanField, BooleanFieldIndex>(services)
{
    protected override IEnumerable<BooleanFieldIndex> Rows(BooleanField field) =>
        [new BooleanFieldIndex { Boolean = field.Value }];
}
