using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Contents.Models;
using OrchardCore.Data.Migration;
using OrchardCore.Title.Models;
using Portal.Search.Models;

namespace Portal.Search;

/// <summary>Defines the search page, and what is searched of each type beside its title and body.</summary>
public sealed class Migrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    /// <summary>Builds the newest shape of the definitions.</summary>
    public async Task<int> CreateAsync()
    {
        await contentDefinitionManager.AlterPartDefinitionAsync(nameof(SearchPage), part => part
            .WithDescription("Ô tìm kiếm và kết quả."));
        await contentDefinitionManager.AlterTypeDefinitionAsync(nameof(SearchPage), type => type
            .WithDisplayName("Trang tìm kiếm")
            .Listable()
            .WithPart(nameof(TitlePart), part => part.WithPosition("0"))
            .WithPart(nameof(AutoroutePart), part => part
                .WithPosition("1")
                .WithSettings(new AutoroutePartSettings { AllowCustomPath = true, Pattern = "{{ ContentItem.DisplayText | slugify }}" }))
            .WithPart(nameof(SearchPage), part => part.WithPosition("2")));

        await SearchAsync(SearchedTypes.Article, "{{ Model.Content.Article.Lead.Text }} {{ Model.Content.Article.Caption.Text }} {{ Model.Content.Article.PenName.Text }}");
        await SearchAsync(SearchedTypes.Meeting, "{{ Model.Content.Meeting.Venue.Text }} {{ Model.Content.Meeting.Chair.Text }} {{ Model.Content.Meeting.LegalBasis.Text }} {{ Model.Content.Meeting.Assessment.Html }} {{ Model.Content.Meeting.Conclusion.Html }}");
        await SearchAsync(SearchedTypes.Association, "{{ Model.Content.Association.ShortName.Text }} {{ Model.Content.Association.Introduction.Html }} {{ Model.Content.Association.Address.Text }}");

        return 1;
    }

    private Task SearchAsync(string contentType, string template) => contentDefinitionManager.AlterTypeDefinitionAsync(contentType, type => type
        .MergeSettings<FullTextAspectSettings>(settings =>
        {
            settings.IncludeFullTextTemplate = true;
            settings.FullTextTemplate = template;
        }));
}
