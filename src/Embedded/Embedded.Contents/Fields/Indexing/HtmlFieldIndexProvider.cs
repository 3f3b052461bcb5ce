using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.Indexing.SQL;

internal sealed class HtmlFieldIndexProvider(IServiceProvider services) : ContentFieldIndexProvider<HtmlField, HtmlFieldIndex>(services)
{
    protected override IEnumerable<HtmlFieldIndex> Rows(HtmlField field) =>
        [new HtmlFieldIndex { Html = field.Html }];
}
