using Embedded.Notifications.Sending;
using Embedded.Users.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Notifications;
using OrchardCore.Users.Models;

namespace Embedded.Notifications.Mail;

/// <summary>Sends notifications by mail, once what they tell of is stored and answered.</summary>
internal sealed class EmailNotificationProvider(CurrentNotification current, IHttpContextAccessor accessor, IStringLocalizer<EmailNotificationProvider> localizer) : INotificationMethodProvider
{
    public const string Name = "Email";

    public string Method => Name;

    LocalizedString INotificationMethodProvider.Name => localizer["Email Notifications"];

    public Task<bool> TrySendAsync(object notify, INotificationMessage message)
    {
        if (notify is not User { IsEnabled: true, Email.Length: > 0 } user)
        {
            return Task.FromResult(false);
        }

        var letter = new Letter(current.Id, user.UserId, message.Subject, message.Summary, message.HtmlBody, message.TextBody, SiteAddress.Of(accessor.HttpContext?.Request));
        Func<IServiceProvider, Task> send = services => services.GetRequiredService<LetterSender>().SendAsync(letter);
        if (accessor.HttpContext is { Response.HasStarted: false } context)
        {
            AfterResponse.Run(context, send);
        }
        else
        {
            ShellScope.AddDeferredTask(scope => send(scope.ServiceProvider));
        }

        return Task.FromResult(true);
    }
}
