using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace Portal.Editorial.Types;

/// <summary>Makes approval part of associations where the site has them.</summary>
[RequireFeatures("Portal.Associations")]
public sealed class AssociationStartup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services) => services.AddDataMigration<AssociationMigrations>();
}
