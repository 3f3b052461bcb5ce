using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using Portal.Editorial.Models;
using Portal.Editorial.Review;

namespace Portal.Editorial.Desk;

/// <summary>Puts what waits for approval onto the admin's first page, where the site has Orchard Core's dashboard.</summary>
[RequireFeatures("OrchardCore.AdminDashboard")]
public sealed class DeskStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<AwaitingApproval>().UseDisplayDriver<AwaitingApprovalDisplayDriver>();
        services.AddDataMigration<DeskMigrations>();
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<AwaitingApprovalViewModel>();
            options.MemberAccessStrategy.Register<ReviewRow>();
            options.MemberAccessStrategy.Register<EditorialPart>();
            options.MemberAccessStrategy.Register<EditorialReview>();
        });
    }
}
