using Portal.Articles.ViewModels;

namespace Portal.Articles.Services;

/// <summary>Chooses the pages that a list links to: the first, the last, and those around the one that is shown.</summary>
internal static class PageLinks
{
    private const int Around = 2;

    public static PagesViewModel Of(int page, int pageCount, int total, Func<int, string> urlOf)
    {
        var links = new List<PageLinkViewModel>();
        var last = 0;
        for (var number = 1; number <= pageCount; number = Next(number, page, pageCount))
        {
            if (number > last + 1)
            {
                links.Add(new PageLinkViewModel());
            }

            links.Add(new PageLinkViewModel { Number = number, Url = urlOf(number), IsCurrent = number == page });
            last = number;
        }

        return new PagesViewModel
        {
            Page = page,
            PageCount = pageCount,
            Total = total,
            PreviousUrl = page > 1 ? urlOf(page - 1) : null,
            NextUrl = page < pageCount ? urlOf(page + 1) : null,
            Links = links,
        };
    }

    private static int Next(int number, int page, int pageCount)
    {
        if (number == 1 && page - Around > 2)
        {
            return page - Around;
        }

        return number == page + Around && number + 1 < pageCount ? pageCount : number + 1;
    }
}
