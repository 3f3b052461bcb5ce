using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.Indexing.SQL;

internal sealed class TimeFieldIndexProvider(IServiceProvider services) : ContentFieldIndexProvider<TimeField, TimeFieldIndex>(services)
{
    protected override IEnumerable<TimeFieldIndex> Rows(TimeField field) =>
        [new TimeFieldIndex { Time = field.Value }];
}
