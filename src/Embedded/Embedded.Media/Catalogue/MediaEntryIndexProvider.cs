using Embedded.Media.Rights;
using OrchardCore.Modules.Services;
using YesSql.Indexes;

namespace Embedded.Media.Catalogue;

internal sealed class MediaEntryIndexProvider(ISlugService slugs, MediaAreas areas) : IndexProvider<MediaEntry>
{
    public override void Describe(DescribeContext<MediaEntry> context)
        => context.For<MediaEntryIndex>().Map(entry => new MediaEntryIndex
        {
            PathKey = MediaNames.KeyOf(entry.Path),
            FolderKey = MediaNames.KeyOf(MediaNames.FolderOf(entry.Path)),
            Area = areas.OfFile(entry.Path),
            Name = entry.Name,
            Words = MediaWords.Of(slugs, entry.Name, entry.AlternativeText, entry.Credit),
            Extension = Path.GetExtension(entry.Path).ToLowerInvariant(),
            Kind = (int)MediaKinds.Of(entry.Path),
            Length = entry.Length,
            StoredUtc = entry.StoredUtc,
            Owner = entry.Owner,
        });
}
