using Fluid;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using Portal.Editorial.AuditTrail;
using Portal.Editorial.Drivers;
using Portal.Editorial.Handlers;
using Portal.Editorial.Indexes;
using Portal.Editorial.Models;
using Portal.Editorial.Security;
using Portal.Editorial.Review;
using Portal.Editorial.Services;
using Portal.Editorial.ViewModels;

namespace Portal.Editorial;

/// <summary>Registers what the module brings.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<EditorialPart>().UseDisplayDriver<EditorialPartDisplayDriver>().AddHandler<EditorialPartHandler>();
        services.AddIndexProvider<EditorialIndexProvider>();
        services.AddDataMigration<Migrations>();
        services.AddDataMigration<IndexMigrations>();

        services.AddPermissionProvider<CategoryPermissionProvider>();
        services.AddScoped<IAuthorizationHandler, CategoryAuthorizationHandler>();
        services.AddScoped<CategoryRights>();

        services.AddNavigationProvider<AdminMenu>();
        services.AddScoped<EditorialActor>();
        services.AddScoped<EditorialFlow>();
        services.AddScoped<EditorialNews>();
        services.AddScoped<EditorialNotices>();
        services.AddScoped<Approvers>();
        services.Configure<TemplateOptions>(ViewModelMembers.Register);
        services.AddTransient<IConfigureOptions<AuditTrailOptions>, EditorialAuditTrailEventConfiguration>();
        services.AddScoped<IDisplayDriver<AuditTrailEvent>, AuditTrailEditorialEventDisplayDriver>();
        services.AddScoped<ReviewListing>();
        services.AddScoped<ReviewReader>();
    }
}
