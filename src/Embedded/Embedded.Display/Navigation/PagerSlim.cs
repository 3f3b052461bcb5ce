namespace OrchardCore.Navigation;

/// <summary>A page of a list, by what stands before or after it: as fast at the end of a long list as at its start.</summary>
public class PagerSlim
{
    public PagerSlim(string? before, string? after, int pageSize)
    {
        Before = before;
        After = after;
        PageSize = pageSize;
    }

    public PagerSlim(PagerSlimParameters pagerParameters, int pageSize)
        : this(pagerParameters?.Before, pagerParameters?.After, pageSize)
    {
    }

    public string? Before { get; set; }

    public string? After { get; set; }

    public int PageSize { get; set; }
}
