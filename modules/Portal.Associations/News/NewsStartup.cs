using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using Portal.Associations.Models;

namespace Portal.Associations.News;

/// <summary>Brings articles and associations together where the site has articles.</summary>
[RequireFeatures("Portal.Articles")]
public sealed class NewsStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<Association>().UseDisplayDriver<AssociationArticlesDisplayDriver>();
        services.AddIndexProvider<AssociationArticleIndexProvider>();
        services.AddDataMigration<NewsMigrations>();
        services.Configure<TemplateOptions>(options => options.MemberAccessStrategy.Register<AssociationArticlesViewModel>());
    }
}
