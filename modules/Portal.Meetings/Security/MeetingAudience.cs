namespace Portal.Meetings.Security;

/// <summary>For whom meetings are looked up.</summary>
public enum MeetingAudience
{
    /// <summary>Anyone: public meetings only.</summary>
    Visitors,

    /// <summary>People who may view internal meetings: all of them.</summary>
    Insiders,
}
