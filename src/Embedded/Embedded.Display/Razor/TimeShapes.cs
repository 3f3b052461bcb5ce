using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Localization;
using OrchardCore.Modules;

namespace Embedded.Display.Razor;

/// <summary>The shapes <c>DateTime</c>, a moment in the site's time zone, and <c>TimeSpan</c>, how long ago it was.</summary>
internal sealed class TimeShapes(IClock clock, ILocalClock localClock, IStringLocalizer<TimeShapes> text) : IShapeTableProvider
{
    private const string LongFormat = "dddd, MMMM d, yyyy h:mm:ss tt";
    private const int DaysOfYear = 365;
    private const int DaysOfMonth = 31;
    private const int DaysOfWeek = 7;

    public ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("DateTime").BoundAs("DateTime", static context => ServiceOf(context).RenderMomentAsync(context.Value));
        builder.Describe("TimeSpan").BoundAs("TimeSpan", static context => Task.FromResult<IHtmlContent>(ServiceOf(context).RenderDistance(context.Value)));

        return ValueTask.CompletedTask;
    }

    // A shape table outlives the scope in which it is built.
    private static TimeShapes ServiceOf(DisplayContext context) =>
        Microsoft.Extensions.DependencyInjection.ActivatorUtilities.CreateInstance<TimeShapes>(context.ServiceProvider);

    private async Task<IHtmlContent> RenderMomentAsync(IShape shape)
    {
        var moment = await localClock.ConvertToLocalAsync(shape.GetProperty<DateTime?>("Utc") ?? clock.UtcNow);
        var format = shape.GetProperty<string>("Format") ?? text[LongFormat].Value;

        return new HtmlContentString(moment.ToString(format, CultureInfo.CurrentCulture));
    }

    private HtmlContentString RenderDistance(IShape shape)
    {
        var now = clock.UtcNow;
        var distance = (shape.GetProperty<DateTime?>("Origin") ?? now) - (shape.GetProperty<DateTime?>("Utc") ?? now);
        var length = distance.Duration();
        var isPast = distance >= TimeSpan.Zero;
        var days = (int)length.TotalDays;

        string result = (days, length) switch
        {
            ( > DaysOfYear, _) => Say(days / DaysOfYear, isPast, "1 year ago", "{0} years ago", "in 1 year", "in {0} years"),
            ( > DaysOfMonth, _) => Say(days / DaysOfMonth, isPast, "1 month ago", "{0} months ago", "in 1 month", "in {0} months"),
            ( > DaysOfWeek, _) => Say(days / DaysOfWeek, isPast, "1 week ago", "{0} weeks ago", "in 1 week", "in {0} weeks"),
            ( > 0, _) => Say(days, isPast, "1 day ago", "{0} days ago", "in 1 day", "in {0} days"),
            (_, { TotalHours: >= 1 }) => Say(length.Hours, isPast, "1 hour ago", "{0} hours ago", "in 1 hour", "in {0} hours"),
            (_, { TotalMinutes: >= 1 }) => Say(length.Minutes, isPast, "1 minute ago", "{0} minutes ago", "in 1 minute", "in {0} minutes"),
            _ => isPast ? text["a moment ago"] : text["in a moment"],
        };

        return new HtmlContentString(result);
    }

    private string Say(int count, bool isPast, string onePast, string manyPast, string oneAhead, string manyAhead) =>
        isPast ? text.Plural(count, onePast, manyPast) : text.Plural(count, oneAhead, manyAhead);
}
