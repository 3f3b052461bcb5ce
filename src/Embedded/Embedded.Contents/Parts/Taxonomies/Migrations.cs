using OrchardCore.Alias.Settings;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Data.Migration;
using OrchardCore.Taxonomies.Indexing;
using YesSql.Sql;

namespace OrchardCore.Taxonomies;

internal sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    private const string Slug = "{{ Model.ContentItem | display_text | slugify }}";

    public async Task<int> CreateAsync()
    {
        await definitions.AlterTypeDefinitionAsync("Taxonomy", type => type
            .Draftable()
            .Versionable()
            .Creatable()
            .Listable()
            .WithPart("TitlePart", part => part.WithPosition("1"))
            .WithPart("AliasPart", part => part
                .WithPosition("2")
                .WithSettings(new AliasPartSettings { Pattern = Slug }))
            .WithPart("AutoroutePart", part => part
                .WithPosition("3")
                .WithSettings(new AutoroutePartSettings { Pattern = Slug, AllowRouteContainedItems = true }))
            .WithPart("TaxonomyPart", part => part.WithPosition("4")));

        await SchemaBuilder.CreateMapIndexTableAsync<TaxonomyIndex>(table => table
            .Column<string>("TaxonomyContentItemId", column => column.WithLength(26))
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<string>("ContentType", column => column.WithLength(ContentItemIndex.MaxContentTypeSize))
            .Column<string>("ContentPart", column => column.WithLength(ContentItemIndex.MaxContentPartSize))
            .Column<string>("ContentField", column => column.WithLength(ContentItemIndex.MaxContentFieldSize))
            .Column<string>("TermContentItemId", column => column.WithLength(26))
            .Column<bool>("Published", column => column.WithDefault(true))
            .Column<bool>("Latest", column => column.WithDefault(false)));

        await SchemaBuilder.AlterIndexTableAsync<TaxonomyIndex>(table => table
            .CreateIndex(
                "IDX_TaxonomyIndex_DocumentId", "DocumentId", "TaxonomyContentItemId", "ContentItemId", "TermContentItemId", "Published", "Latest"));

        await SchemaBuilder.AlterIndexTableAsync<TaxonomyIndex>(table => table
            .CreateIndex(
                "IDX_TaxonomyIndex_DocumentId_ContentType", "DocumentId", "ContentType", "ContentPart", "ContentField", "Published", "Latest"));

        await SchemaBuilder.AlterIndexTableAsync<TaxonomyIndex>(table => table
            .CreateIndex("IDX_TaxonomyIndex_Term", "TermContentItemId", "Published", "Latest", "DocumentId"));

        return 5;
    }
}
