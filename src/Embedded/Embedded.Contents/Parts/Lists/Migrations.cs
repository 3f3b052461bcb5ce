using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Lists.Indexes;
using OrchardCore.Lists.Models;
using YesSql.Sql;

namespace OrchardCore.Lists;

internal sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(ListPart), part => part
            .Attachable()
            .WithDescription("Add a list behavior."));

        await SchemaBuilder.CreateMapIndexTableAsync<ContainedPartIndex>(table => table
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<string>("ListContentItemId", column => column.WithLength(26))
            .Column<string>("DisplayText", column => column.WithLength(767))
            .Column<int>("Order")
            .Column<string>("ListContentType")
            .Column<bool>("Published")
            .Column<bool>("Latest"));

        await SchemaBuilder.AlterIndexTableAsync<ContainedPartIndex>(table => table
            .CreateIndex("IDX_ContainedPartIndex_DocumentId", "DocumentId", "ContentItemId", "ListContentItemId", "Published", "Latest"));

        await SchemaBuilder.AlterIndexTableAsync<ContainedPartIndex>(table => table
            .CreateIndex("IDX_ContainedPartIndex_List", "ListContentItemId", "Published", "Latest", "Order", "DocumentId"));

        return 4;
    }
}
