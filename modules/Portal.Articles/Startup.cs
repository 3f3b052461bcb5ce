using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using Portal.Articles.Indexes;
using Portal.Articles.Models;

namespace Portal.Articles;

/// <summary>Registers what the module brings.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<Article>();
        services.AddIndexProvider<ArticleIndexProvider>();
        services.AddDataMigration<Migrations>();
        services.AddDataMigration<IndexMigrations>();
    }
}
