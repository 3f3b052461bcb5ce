namespace Embedded.Admin.Contents.Lists;

/// <summary>The days of a list's filter as moments: the first is in, the last is not.</summary>
internal sealed record ContentListPeriod(DateTime? FromUtc, DateTime? UntilUtc);
