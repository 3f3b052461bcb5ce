using Microsoft.Extensions.DependencyInjection;
using YesSql;

namespace Embedded.Admin.Contents.Lists.Index;

/// <summary>Knows whether every item has its rows in the lists' index; once that is so, without asking the database again.</summary>
internal sealed class ContentListState
{
    private volatile bool _isFilled;

    public async Task<bool> IsFilledAsync(IServiceProvider services)
        => _isFilled = _isFilled || await services.GetRequiredService<ISession>().Query<FilledContentList>().FirstOrDefaultAsync() is not null;

    public static Task SetFilledAsync(ISession session) => session.SaveAsync(new FilledContentList());

    /// <summary>Its being there is what it says.</summary>
    internal sealed class FilledContentList
    {
        public long Id { get; set; }
    }
}
