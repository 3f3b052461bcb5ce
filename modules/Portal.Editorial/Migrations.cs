using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using Portal.Articles.Models;
using Portal.Editorial.Models;

namespace Portal.Editorial;

/// <summary>Makes approval part of articles; types of other modules follow where the site has them.</summary>
public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    /// <summary>Defines the part and gives it to articles.</summary>
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(EditorialPart), part => part
            .Attachable()
            .WithDisplayName("Duyệt bài")
            .WithDescription("Bản nháp được gửi duyệt, rồi được duyệt và đăng, hoặc được trả lại kèm ý kiến."));
        await definitions.AlterTypeDefinitionAsync(nameof(Article), type => type.WithPart(nameof(EditorialPart)));

        return 1;
    }
}
