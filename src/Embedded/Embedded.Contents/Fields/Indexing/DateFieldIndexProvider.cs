using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.Indexing.SQL;

internal sealed class DateFieldIndexProvider(IServiceProvider services) : ContentFieldIndexProvider<DateField, DateFieldIndex>(services)
{
    protected override IEnumerable<DateFieldIndex> Rows(DateField field) =>
        [new DateFieldIndex { Date = field.Value }];
}
