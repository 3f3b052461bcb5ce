using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Flows.Models;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Settings;
using OrchardCore.Title.Models;
using Portal.Articles.Models;

namespace Portal.Articles;

/// <summary>Defines pages that officers put together from blocks, and the blocks of news.</summary>
public sealed class WidgetMigrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    private const string Widget = "Widget";

    /// <summary>Builds the newest shape of the definitions.</summary>
    public async Task<int> CreateAsync()
    {
        await DefineWidgetAsync(nameof(LeadStories), "Tin tiêu điểm", part => Count(part, "0"));
        await DefineWidgetAsync(nameof(CategoryBlock), "Khối chuyên mục", part => Count(Category(Heading(part)), "2"));
        await DefineWidgetAsync(nameof(NoticeList), "Danh sách thông báo", part => Count(Category(Heading(part)), "2"));
        await DefineWidgetAsync(nameof(DocumentList), "Tài liệu mới", part => Count(Heading(part), "1"));
        await DefineWidgetAsync(nameof(SiteMap), "Sơ đồ trang", part => part);
        await DefineLinkedOrganisationsAsync();
        await DefineLandingPageAsync();

        return 1;
    }

    private async Task DefineWidgetAsync(string name, string displayName, Func<ContentPartDefinitionBuilder, ContentPartDefinitionBuilder> fields)
    {
        await contentDefinitionManager.AlterPartDefinitionAsync(name, part => fields(part));
        await contentDefinitionManager.AlterTypeDefinitionAsync(name, type => type
            .WithDisplayName(displayName)
            .Stereotype(Widget)
            .WithPart(name, part => part.WithPosition("1")));
    }

    private async Task DefineLinkedOrganisationsAsync()
    {
        await contentDefinitionManager.AlterPartDefinitionAsync(nameof(LinkedOrganisation), part => part
            .WithField(nameof(LinkedOrganisation.Site), field => field
                .OfType(nameof(LinkField))
                .WithDisplayName("Địa chỉ website")
                .WithPosition("0")
                .WithSettings(new LinkFieldSettings { Required = true, LinkTextMode = LinkTextMode.Optional }))
            .WithField(nameof(LinkedOrganisation.Emblem), field => field
                .OfType(nameof(MediaField))
                .WithDisplayName("Biểu trưng")
                .WithPosition("1")
                .WithSettings(new MediaFieldSettings { Multiple = false, AllowMediaText = true, AllowedExtensions = [".png", ".svg", ".webp", ".jpg"] })));
        await contentDefinitionManager.AlterTypeDefinitionAsync(nameof(LinkedOrganisation), type => type
            .WithDisplayName("Liên kết website")
            .WithPart(nameof(TitlePart), part => part
                .WithPosition("0")
                .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart(nameof(LinkedOrganisation), part => part.WithPosition("1")));

        // One item, shown by the block and by the site's footer: officers keep the list in one place.
        await contentDefinitionManager.AlterTypeDefinitionAsync(LinkedOrganisation.ListType, type => type
            .WithDisplayName("Danh sách liên kết website")
            .Listable()
            .Draftable()
            .Versionable()
            .Securable()
            .WithPart(nameof(TitlePart), part => part
                .WithPosition("0")
                .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart("AliasPart", part => part.WithPosition("1"))
            .WithPart(nameof(BagPart), part => part
                .WithPosition("2")
                .WithDisplayName("Các liên kết")
                .WithSettings(new BagPartSettings { ContainedContentTypes = [nameof(LinkedOrganisation)], DisplayType = "Summary" })));
        await contentDefinitionManager.AlterTypeDefinitionAsync("LinkedOrganisationsBlock", type => type
            .WithDisplayName("Khối liên kết website")
            .WithDescription("Hiện danh sách liên kết website của cổng.")
            .Stereotype(Widget));
    }

    private Task DefineLandingPageAsync() => contentDefinitionManager.AlterTypeDefinitionAsync("LandingPage", type => type
        .WithDisplayName("Trang ghép khối")
        .WithDescription("Trang chủ và các trang do cán bộ tự sắp xếp từ các khối.")
        .Creatable()
        .Listable()
        .Draftable()
        .Versionable()
        .Securable()
        .WithPart(nameof(TitlePart), part => part
            .WithPosition("0")
            .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
        .WithPart(nameof(AutoroutePart), part => part
            .WithPosition("1")
            .WithSettings(new AutoroutePartSettings
            {
                AllowCustomPath = true,
                AllowUpdatePath = true,
                ShowHomepageOption = true,
                Pattern = "{{ ContentItem.DisplayText | slugify }}",
            }))
        .WithPart(nameof(FlowPart), part => part.WithPosition("2")));

    private static ContentPartDefinitionBuilder Heading(ContentPartDefinitionBuilder part) => part.WithField("Heading", field => field
        .OfType(nameof(TextField))
        .WithDisplayName("Tiêu đề khối")
        .WithPosition("0"));

    private static ContentPartDefinitionBuilder Category(ContentPartDefinitionBuilder part) => part.WithField("Category", field => field
        .OfType(nameof(TaxonomyField))
        .WithDisplayName("Chuyên mục")
        .WithPosition("1")
        .WithSettings(new TaxonomyFieldSettings { Required = true, Unique = true, TaxonomyContentItemId = ArticleTaxonomies.Categories }));

    private static ContentPartDefinitionBuilder Count(ContentPartDefinitionBuilder part, string position) => part.WithField("Count", field => field
        .OfType(nameof(NumericField))
        .WithDisplayName("Số tin")
        .WithPosition(position)
        .WithSettings(new NumericFieldSettings { Minimum = 1, Maximum = ListLengths.Most }));
}
