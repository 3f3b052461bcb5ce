namespace Portal.Articles.ViewModels;

/// <summary>The shape ArticleShare: plain links, so that no other site learns of a reader before a click.</summary>
public class ArticleShareViewModel
{
    /// <summary>The address to copy, or to hand to the device's own share sheet.</summary>
    public string Url { get; set; } = "";

    /// <summary>The title to go with it.</summary>
    public string Title { get; set; } = "";

    /// <summary>Shares on Facebook.</summary>
    public string FacebookUrl { get; set; } = "";

    /// <summary>Shares on X.</summary>
    public string XUrl { get; set; } = "";

    /// <summary>Shares on Zalo.</summary>
    public string ZaloUrl { get; set; } = "";

    /// <summary>Sends by e-mail.</summary>
    public string MailUrl { get; set; } = "";
}
