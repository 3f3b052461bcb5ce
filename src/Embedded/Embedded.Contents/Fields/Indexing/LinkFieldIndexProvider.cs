using OrchardCore.ContentFields.Fields;

namespace OrchardCore.ContentFields.Indexing.SQL;

internal sealed class LinkFieldIndexProvider(IServiceProvider services) : ContentFieldIndexProvider<LinkField, LinkFieldIndex>(services)
{
    protected override IEnumerable<LinkFieldIndex> Rows(LinkField field) =>
        [
            new LinkFieldIndex
            {
                Url = Short(field.Url, LinkFieldIndex.MaxUrlSize),
                BigUrl = field.Url,
                Text = Short(field.Text, LinkFieldIndex.MaxTextSize),
                BigText = field.Text,
            },
        ];
}
