using Fluid;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using Portal.Associations.Drivers;
using Portal.Associations.Handlers;
using Portal.Associations.Indexes;
using Portal.Associations.Models;
using Portal.Associations.Security;
using Portal.Associations.Services;
using Portal.Associations.ViewModels;
using Portal.Associations.Web;
using Portal.Common.Web;

namespace Portal.Associations;

/// <summary>Registers what the module brings.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddNavigationProvider<AdminMenu>();
        services.AddContentPart<Association>().UseDisplayDriver<AssociationDisplayDriver>().AddHandler<AssociationHandler>();
        services.AddContentPart<Officer>().AddHandler<OfficerHandler>();
        services.AddContentPart<Branch>();
        services.AddContentPart<AssociationDirectoryPage>().UseDisplayDriver<AssociationDirectoryPageDisplayDriver>();
        services.AddContentPart<AssociationMosaic>().UseDisplayDriver<AssociationMosaicDisplayDriver>();

        services.AddIndexProvider<AssociationIndexProvider>();
        services.AddDataMigration<Migrations>();
        services.AddDataMigration<IndexMigrations>();

        services.AddPermissionProvider<AssociationPermissionProvider>();
        services.AddScoped<IAuthorizationHandler, PrivateContactsAuthorizationHandler>();

        services.AddScoped<IAssociationQueries, AssociationQueries>();
        services.AddScoped<Disciplines>();
        services.AddScoped<AssociationTexts>();
        services.AddScoped<AssociationPresenter>();
        services.AddScoped<AssociationStructuredData>();
        services.AddScoped<AssociationDetailBuilder>();
        services.AddScoped<AssociationDirectoryBuilder>();
        services.TryAddScoped<AbsoluteUrls>();
        services.TryAddScoped<OpenGraph>();

        services.Configure<TemplateOptions>(ViewModelMembers.Register);
    }

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => app.UseMiddleware<DirectoryPageMiddleware>().UseMiddleware<PublicDetailsMiddleware>();
}
