using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using Portal.Associations.Models;
using YesSql.Sql;

namespace Portal.Associations.News;

/// <summary>Lets articles name the associations that they are about.</summary>
public sealed class NewsMigrations(IContentDefinitionManager definitions) : DataMigration
{
    /// <summary>Builds the newest shape.</summary>
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(ArticleAssociations.Type, part => part
            .WithField(ArticleAssociations.Field, field => field
                .OfType(nameof(ContentPickerField))
                .WithDisplayName("Hội thành viên liên quan")
                .WithPosition("20")
                .WithSettings(new ContentPickerFieldSettings { Multiple = true, DisplayedContentTypes = [nameof(Association)] })));

        await SchemaBuilder.CreateMapIndexTableAsync<AssociationArticleIndex>(table => table
            .Column<string>(nameof(AssociationArticleIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(AssociationArticleIndex.AssociationId), column => column.WithLength(26))
            .Column<bool>(nameof(AssociationArticleIndex.Published))
            .Column<DateTime>(nameof(AssociationArticleIndex.DisplayUtc)));

        await SchemaBuilder.AlterIndexTableAsync<AssociationArticleIndex>(table => table.CreateIndex(
            "IDX_AssociationArticleIndex_Display",
            nameof(AssociationArticleIndex.AssociationId),
            nameof(AssociationArticleIndex.Published),
            nameof(AssociationArticleIndex.DisplayUtc),
            "DocumentId"));

        return 1;
    }
}
