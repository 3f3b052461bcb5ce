using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.Indexing.SQL;

internal sealed class DateTimeFieldIndexProvider(IServiceProvider services) : ContentFieldIndexProvider<DateTimeField, DateTimeFieldIndex>(services)
{
    protected override IEnumerable<DateTimeFieldIndex> Rows(DateTimeField field) =>
        [new DateTimeFieldIndex { DateTime = field.Value }];
}
