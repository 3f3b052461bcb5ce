using Embedded.Notifications.Preferences;
using Embedded.Users.Personal;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Notifications;

namespace Embedded.Notifications.Mail;

/// <summary>Notifications by mail.</summary>
[Feature("OrchardCore.Notifications.Email")]
internal sealed class EmailNotificationsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<INotificationMethodProvider, EmailNotificationProvider>();
        services.AddScoped<LetterSender>();
        services.AddScoped<IPersonalSetting, MailSetting>();
    }
}
