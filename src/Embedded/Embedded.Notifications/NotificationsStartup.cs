using Embedded.Notifications.Permissions;
using Embedded.Notifications.Preferences;
using Embedded.Notifications.Sending;
using Embedded.Notifications.Storage;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Notifications;
using OrchardCore.Security.Permissions;

namespace Embedded.Notifications;

/// <summary>Notifications: their store and the ways that they go.</summary>
[Feature("OrchardCore.Notifications")]
internal sealed class NotificationsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<INotificationService, NotificationService>();
        services.AddScoped<INotificationMethodProviderAccessor, UserMethods>();
        services.AddScoped<INotificationEvents, NotificationKeeper>();
        services.AddScoped<CurrentNotification>();
        services.AddScoped<INotificationEvents>(static provider => provider.GetRequiredService<CurrentNotification>());
        services.Configure<StoreCollectionOptions>(static options => options.Collections.Add(NotificationConstants.NotificationCollection));
        services.AddIndexProvider<NotificationIndexProvider>();
        services.AddDataMigration<NotificationMigrations>();
        services.AddPermissionProvider<NotificationPermissionProvider>();
    }
}
