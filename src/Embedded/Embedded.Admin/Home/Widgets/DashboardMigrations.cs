using OrchardCore.AdminDashboard.Indexes;
using OrchardCore.AdminDashboard.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace Embedded.Admin.Home.Widgets;

internal sealed class DashboardMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(DashboardPart), part => part
            .Attachable()
            .WithDescription("Gives an item its place on the admin's first page."));
        await SchemaBuilder.CreateMapIndexTableAsync<DashboardPartIndex>(table => table
            .Column<double>(nameof(DashboardPartIndex.Position)));
        await SchemaBuilder.AlterIndexTableAsync<DashboardPartIndex>(table => table
            .CreateIndex("IDX_DashboardPart_DocumentId", "DocumentId", nameof(DashboardPartIndex.Position)));

        return 3;
    }
}
