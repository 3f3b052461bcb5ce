using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Html.Models;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;
using OrchardCore.Seo.Models;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Settings;
using OrchardCore.Title.Models;
using Portal.Articles.Models;

namespace Portal.Articles;

/// <summary>Defines the article type and its fields.</summary>
public sealed class Migrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    // The path below the list of news is that of the category, with the categories above it, as their own lists have it.
    private const string PathPattern =
        "{% assign categories = ContentItem.Content.Article.Category.TermContentItemIds | first | inherited_terms: \"" + ArticleTaxonomies.Categories + "\" %}"
        + "tin-tuc/{% for category in categories reversed %}{{ category.Content.AutoroutePart.Path | default: category.DisplayText | slugify }}/{% endfor %}"
        + "{{ ContentItem.DisplayText | slugify }}";

    /// <summary>Builds the newest shape of the definition.</summary>
    public async Task<int> CreateAsync()
    {
        await CreateFirstShapeAsync();
        await AddDateAndEventStreamAsync();

        return 2;
    }

    /// <summary>Articles have a date of their own and an event stream, and their path names the category.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await AddDateAndEventStreamAsync();

        return 2;
    }

    private async Task AddDateAndEventStreamAsync()
    {
        await contentDefinitionManager.AlterPartDefinitionAsync(nameof(Article), part => part
            .WithField(nameof(Article.DisplayDate), field => field
                .OfType(nameof(DateTimeField))
                .WithDisplayName("Ngày hiển thị")
                .WithPosition("5.5")
                .WithSettings(new DateTimeFieldSettings { Hint = "Để trống thì lấy lúc đăng. Sửa bài cũ không làm bài trở lại đầu danh sách." }))
            .WithField(nameof(Article.EventStream), field => field
                .OfType(nameof(TaxonomyField))
                .WithDisplayName("Dòng sự kiện")
                .WithPosition("7.5")
                .WithSettings(new TaxonomyFieldSettings { Unique = true, TaxonomyContentItemId = ArticleTaxonomies.EventStreams })));

        await contentDefinitionManager.AlterTypeDefinitionAsync(nameof(Article), type => type
            .WithPart(nameof(AutoroutePart), part => part.WithSettings(new AutoroutePartSettings
            {
                AllowCustomPath = true,
                AllowUpdatePath = true,
                Pattern = PathPattern,
            })));
    }

    private async Task CreateFirstShapeAsync()
    {
        await contentDefinitionManager.AlterPartDefinitionAsync(nameof(Article), part => part
            .WithDescription("Các trường của một tin bài.")
            .WithField("Lead", field => field
                .OfType(nameof(TextField))
                .WithDisplayName("Sapo")
                .WithEditor("TextArea")
                .WithPosition("0")
                .WithSettings(new TextFieldSettings { Hint = "Một đến hai câu tóm tắt, hiện dưới tiêu đề và trong danh sách.", Required = true }))
            .WithField("Cover", field => field
                .OfType(nameof(MediaField))
                .WithDisplayName("Ảnh đại diện")
                .WithPosition("1")
                .WithSettings(new MediaFieldSettings { Multiple = false, AllowMediaText = true, AllowAnchors = true, AllowedExtensions = [".jpg", ".jpeg", ".png", ".webp"] }))
            .WithField("Caption", field => field
                .OfType(nameof(TextField))
                .WithDisplayName("Chú thích ảnh")
                .WithEditor("TextArea")
                .WithPosition("2")
                .WithSettings(new TextFieldSettings { Hint = "Ảnh chụp ai, việc gì, ở đâu." }))
            .WithField("Credit", field => field
                .OfType(nameof(TextField))
                .WithDisplayName("Nguồn ảnh")
                .WithPosition("3")
                .WithSettings(new TextFieldSettings { Hint = "Người chụp hoặc đơn vị cung cấp ảnh." }))
            .WithField("PenName", field => field
                .OfType(nameof(TextField))
                .WithDisplayName("Bút danh")
                .WithPosition("4")
                .WithSettings(new TextFieldSettings { Hint = "Tên ký cuối bài." }))
            .WithField("Source", field => field
                .OfType(nameof(LinkField))
                .WithDisplayName("Nguồn tin")
                .WithPosition("5")
                .WithSettings(new LinkFieldSettings { Hint = "Nơi đăng lần đầu, nếu là bài dẫn lại.", LinkTextMode = LinkTextMode.Optional }))
            .WithField("Category", field => field
                .OfType(nameof(TaxonomyField))
                .WithDisplayName("Chuyên mục")
                .WithPosition("6")
                .WithSettings(new TaxonomyFieldSettings { Required = true, Unique = true, TaxonomyContentItemId = ArticleTaxonomies.Categories }))
            .WithField("Tags", field => field
                .OfType(nameof(TaxonomyField))
                .WithDisplayName("Thẻ")
                .WithEditor("Tags")
                .WithPosition("7")
                .WithSettings(new TaxonomyFieldSettings { TaxonomyContentItemId = ArticleTaxonomies.Tags })
                .WithSettings(new TaxonomyFieldTagsEditorSettings { Open = true }))
            .WithField("Featured", field => field
                .OfType(nameof(BooleanField))
                .WithDisplayName("Tin nổi bật")
                .WithPosition("8")
                .WithSettings(new BooleanFieldSettings { Label = "Đưa lên đầu trang chủ" }))
            .WithField("Attachments", field => field
                .OfType(nameof(MediaField))
                .WithDisplayName("Tệp đính kèm")
                .WithPosition("9")
                .WithSettings(new MediaFieldSettings { Multiple = true, AllowedExtensions = [".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx"] }))
            .WithField("Related", field => field
                .OfType(nameof(ContentPickerField))
                .WithDisplayName("Tin liên quan")
                .WithPosition("10")
                .WithSettings(new ContentPickerFieldSettings { Multiple = true, DisplayedContentTypes = [nameof(Article)] })));

        await contentDefinitionManager.AlterTypeDefinitionAsync(nameof(Article), type => type
            .WithDisplayName("Tin bài")
            .WithDescription("Tin tức và bài viết đăng trên cổng.")
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
                    Pattern = "tin-tuc/{{ ContentItem.DisplayText | slugify }}",
                }))
            .WithPart(nameof(Article), part => part.WithPosition("2"))
            .WithPart(nameof(HtmlBodyPart), part => part
                .WithPosition("3")
                .WithDisplayName("Nội dung")
                .WithEditor("Wysiwyg"))
            .WithPart("PublishLaterPart", part => part.WithPosition("4"))
            .WithPart("ArchiveLaterPart", part => part.WithPosition("5"))
            .WithPart(nameof(SeoMetaPart), part => part.WithPosition("6")));
    }
}
